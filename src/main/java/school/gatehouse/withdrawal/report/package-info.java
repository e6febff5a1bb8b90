/** What the public says about a picture: hidden at once, looked at by the Head, nothing erased. */
package school.gatehouse.withdrawal.report;
