package org.thinkuknow.referral;

/**
 * The telephone numbers of an agency's duty desk, as people dial them.
 *
 * @param day   in working hours; empty if it is not known
 * @param night at night and at weekends; empty if it is not known
 */
public record DutyNumbers(String day, String night) {

    /** No number is known. */
    public static final DutyNumbers NONE = new DutyNumbers("", "");

    /** Whether one number is good at all hours. */
    public boolean isSame() {
        return day.equals(night);
    }
}
