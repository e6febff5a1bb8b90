/** Pages about holds and restrictions, for the safeguarding lead and the Head only. */
package school.gatehouse.web.safeguarding;
