package org.thinkuknow.referral;

/**
 * An agency must be told something of a referral, by an e-mail without content.
 *
 * @param number which one of its kind it is, where there can be several
 */
record AgencyNoticeDue(String referral, AgencyNotice notice, long number) {

    /** What tells it from every other notice of the referral. */
    String key() {
        return notice.name() + "-" + number;
    }
}
