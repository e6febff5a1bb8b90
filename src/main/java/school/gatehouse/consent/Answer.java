package school.gatehouse.consent;

import school.gatehouse.channel.Permission;

/** One cell of a form and what was ticked there. */
public record Answer(Permission permission, AnswerValue value) {}
