/** What has been permitted, by whom, from when to when, with which proof. */
package school.gatehouse.consent;
