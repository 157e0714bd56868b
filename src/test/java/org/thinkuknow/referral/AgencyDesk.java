package org.thinkuknow.referral;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.geography.Agency;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What whole journeys know of the other side: the link that an agency has and the code that it is told, and how its referral stands. */
public final class AgencyDesk {

    /** As many wrong codes close a link. */
    public static final int MOST_WRONG = ReferralCodes.MOST_WRONG;

    private final ReferralRepository rows;
    private final ReferralLinks links;
    private final ReferralCodes codes;
    private final Clock clock;
    private final ReferralAddresses addresses;
    private final SilentAgencies reminders;

    public AgencyDesk(BeanFactory application) {
        this.rows = application.getBean(ReferralRepository.class);
        this.links = application.getBean(ReferralLinks.class);
        this.codes = application.getBean(ReferralCodes.class);
        this.clock = application.getBean(Clock.class);
        this.addresses = application.getBean(ReferralAddresses.class);
        this.reminders = application.getBean(SilentAgencies.class);
    }

    /** The path of the link that stands in the agency's e-mail. */
    public String linkOf(String referral) {
        return links.pathOf(referral);
    }

    /** A new code, as an officer reads it out on the telephone; the one before is good for nothing any more. */
    public String codeOf(String referral) {
        return codes.make(referral, clock.instant()).digits();
    }

    /** The cookie of a browser in which a code was given for a link. */
    public String cookieOf(String referral) {
        return "let-in="
                + links.letIn(referral, keyOf(referral), codeOf(referral), "").orElseThrow();
    }

    private String keyOf(String referral) {
        return linkOf(referral).substring(linkOf(referral).lastIndexOf('/') + 1);
    }

    /** The document that an agency downloads. */
    public byte[] document(String referral) {
        var browser =
                links.letIn(referral, keyOf(referral), codeOf(referral), "").orElseThrow();
        return links.open(referral, keyOf(referral), browser)
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

    /** Whether an event says that the agency of a referral is to be told something. */
    public static boolean isNotice(Object event, String referral) {
        return event instanceof AgencyNoticeDue notice && notice.referral().equals(referral);
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
