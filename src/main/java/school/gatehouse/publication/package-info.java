/** Where an item is live, whether it may be, and getting it down again. */
package school.gatehouse.publication;
