package org.thinkuknow.referral;

import java.util.Collection;
import java.util.List;

/** The referrals of a case that were neither withdrawn nor are another's. */
final class LiveReferrals {

    private LiveReferrals() {}

    /** Those that the case waits for: the police's and children's services', or if neither is asked, all. */
    static List<Referral> decisive(Collection<Referral> referrals) {
        var live = referrals.stream().filter(each -> each.standing().isLive()).toList();
        var pair = live.stream().filter(each -> each.to().kind().isOfThePair()).toList();
        return pair.isEmpty() ? live : pair;
    }
}
