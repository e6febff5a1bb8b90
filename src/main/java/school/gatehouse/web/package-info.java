/** The pages people see; asks doors, decides nothing. */
package school.gatehouse.web;
