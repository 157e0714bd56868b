package org.thinkuknow.offender;

import org.thinkuknow.duties.Duty;

import java.util.Optional;

/**
 * A duty of somebody, with what people decided of it.
 *
 * @param decided what counts now
 */
public record PersonDuty(Duty duty, DutyStanding standing, Optional<DecisionMade> decided) {}
