/** One small class for each rule of the gate; all are asked, so that every reason is given. */
package school.gatehouse.decision.rules;
