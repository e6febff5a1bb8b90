/** Pages for those who check: the trail, incidents, permissions at a moment. */
package school.gatehouse.web.trail;
