/** Where everybody arrives: what needs them. */
package school.gatehouse.web.today;
