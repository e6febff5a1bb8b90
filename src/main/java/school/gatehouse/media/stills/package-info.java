/**
 * Has still pictures taken out of films and phone pictures, by a program that does nothing else.
 */
package school.gatehouse.media.stills;
