/** What is open to everybody, and what comes of it. */
package school.gatehouse.web.open;
