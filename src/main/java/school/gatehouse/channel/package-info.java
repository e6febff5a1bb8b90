/**
 * The places, how public each is, and the Headteacher's approval; holds Category, Kind, Naming,
 * Permission.
 */
package school.gatehouse.channel;
