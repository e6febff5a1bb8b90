/** Pages for whoever posts in a place and takes down again. */
package school.gatehouse.web.place;
