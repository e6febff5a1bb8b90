/** Pages for those who answer for the school: the Head, the Deputy and reviewers. */
package school.gatehouse.web.head;
