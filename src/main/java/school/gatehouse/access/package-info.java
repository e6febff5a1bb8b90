/** Who is calling, in which role, for which school; keys, signing, verifying. */
package school.gatehouse.access;
