/** The teacher on sports day: many pictures, who is in them, and where they may go. */
package school.gatehouse.web.teacher;
