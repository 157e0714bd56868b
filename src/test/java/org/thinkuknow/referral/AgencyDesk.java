package org.thinkuknow.referral;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.geography.Agency;

import java.util.List;
import java.util.Map;

/** What whole journeys know of the other side: the link and the code that an agency has, and how its referral stands. */
public final class AgencyDesk {

    /** As many wrong codes close a link. */
    public static final int MOST_WRONG = ReferralCodes.MOST_WRONG;

    private final ReferralRepository rows;
    private final ReferralLinks links;
    private final ReferralCodes codes;
    private final ReferralAddresses addresses;
    private final SilentAgencies reminders;

    public AgencyDesk(BeanFactory application) {
        this.rows = application.getBean(ReferralRepository.class);
        this.links = application.getBean(ReferralLinks.class);
        this.codes = application.getBean(ReferralCodes.class);
        this.addresses = application.getBean(ReferralAddresses.class);
        this.reminders = application.getBean(SilentAgencies.class);
    }

    /** The path of the link that stands in the agency's e-mail. */
    public String linkOf(String referral) {
        return links.pathOf(referral);
    }

    /** The code that an officer tells by telephone. */
    public String codeOf(String referral) {
        return codes.of(referral);
    }

    /** The document that an agency downloads. */
    public byte[] document(String referral) {
        var key = linkOf(referral).substring(linkOf(referral).lastIndexOf('/') + 1);
        return links.open(referral, key, codeOf(referral))
                .map(new ReferralDocument()::of)
                .orElseThrow();
    }

    public ReferralFacts facts(String referral) {
        return rows.findById(referral).orElseThrow().facts();
    }

    /** The referrals of a case, the earliest first. */
    public List<ReferralFacts> allOf(String caseReference) {
        return rows.findByCaseReferenceOrderByMadeAt(caseReference).stream()
                .map(Referral::facts)
                .toList();
    }

    /** Reminds whoever is to be reminded by now. */
    public void remind() {
        reminders.look();
    }

    /** The event after which the agency's e-mail leaves. */
    public static Object made(String referral) {
        return new Referrals.Made(referral);
    }

    /** Takes a step while no agency but one has a mailbox. */
    public void whileOnlyOneHasAMailbox(Agency one, Runnable step) {
        var madeUp = ReflectionTestUtils.getField(addresses, "madeUp");
        ReflectionTestUtils.setField(
                addresses,
                "byCode",
                Map.of(one.code(), new ReferralAddresses.Desk("desk@agency.example", DutyNumbers.NONE, null)));
        ReflectionTestUtils.setField(addresses, "madeUp", false);
        try {
            step.run();
        } finally {
            ReflectionTestUtils.setField(addresses, "madeUp", madeUp);
            ReflectionTestUtils.setField(addresses, "byCode", Map.of());
        }
    }
}
