/** What the school office does: the call at ten to nine, the register, forms, notices, places. */
package school.gatehouse.web.office;
