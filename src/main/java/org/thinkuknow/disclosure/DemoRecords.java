package org.thinkuknow.disclosure;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.account.Role;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.DangerAnswer;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * A record of the demo's school at every stage: written, waiting, kept, closed, referred, and one about a colleague. Children and words
 * are invented. They go through the real services and are set back in time, once, and only if the teacher has no record yet.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "thinkuknow.demo-desk", matchIfMissing = true)
class DemoRecords {

    private static final String TEACHER = "demo-teacher";
    private static final String LEAD = "demo-safeguarding-lead";
    private static final String DEPUTY = "demo-safeguarding-lead-2";

    private final Disclosures disclosures;
    private final LeadDesk desk;
    private final LeadDecisions decisions;
    private final LeadSettings settings;
    private final LaterText later;
    private final DemoLeadsWork leadsWork;
    private final DemoSignIn signIn;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoRecords(
            Disclosures disclosures,
            LeadDesk desk,
            LeadDecisions decisions,
            LeadSettings settings,
            LaterText later,
            DemoLeadsWork leadsWork,
            DemoSignIn signIn,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.disclosures = disclosures;
        this.desk = desk;
        this.decisions = decisions;
        this.settings = settings;
        this.later = later;
        this.leadsWork = leadsWork;
        this.signIn = signIn;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        var begun = database.sql("select count(*) from disclosure where author = ?")
                .param(TEACHER)
                .query(Integer.class)
                .single();
        if (begun == 0) {
            asLead(() -> settings.name(Recipient.HEAD, DEPUTY));
            whatIsOver();
            whatWaits();
        }
        events.publishEvent(new DemoRecordsReady());
    }

    private void whatIsOver() {
        var closed = signed(
                "Ines Lane",
                "4B",
                "Maya took my rubber and won’t give it back.",
                Category.CHILDREN,
                DangerAnswer.YES,
                false);
        read(closed);
        asLead(() -> decisions.decide(
                closed, Decision.CLOSED, "Spoke with both girls and their class teacher. Friends again."));
        back(closed, Duration.ofDays(19));

        var referred = signed(
                "Tom Okoro",
                "6A",
                "A man in the game says he’s fourteen. He wants to meet me at the park on Saturday and I’m not to tell.",
                Category.ONLINE,
                DangerAnswer.YES,
                true);
        read(referred);
        asLead(() -> desk.note(referred, "Rang Tom’s mother. She did not know. The tablet stays downstairs."));
        asLead(() -> decisions.refer(referred));
        asTeacher(() -> later.add(referred, UUID.randomUUID(), "Tom says the name in the game was “skaterboi_14”."));
        asLead(() -> desk.acknowledge(referred));
        back(referred, Duration.ofDays(6));

        var kept = signed(
                "Ella Byrne",
                "5A",
                "Mum and Dad shout all night. I put my head under the pillow.",
                Category.HOME,
                DangerAnswer.YES,
                false);
        read(kept);
        asLead(() -> decisions.decide(
                kept, Decision.KEPT, "Known to early help. Family worker sees them on Thursday; look again then."));
        back(kept, Duration.ofDays(2));
        leadsWork.ofKept(kept);
    }

    private void whatWaits() {
        var acted = signed(
                "Yusuf Amin",
                "5B",
                "They made a group chat without me and it’s called Hate Yusuf.",
                Category.ONLINE,
                DangerAnswer.YES,
                false);
        read(acted);
        back(acted, Duration.ofHours(26));
        leadsWork.ofActed(acted);
        var about = text(
                "Noah Price",
                "3C",
                "Mr B holds my arm so hard when I run. Look.",
                new SchoolPart("3C", DangerAnswer.YES, Category.PHYSICAL, AboutStaff.COLLEAGUE),
                DangerAnswer.YES);
        back(signed(about), Duration.ofMinutes(50));
        back(
                signed(
                        "Grace Hill",
                        "5B",
                        "I don’t have breakfast. There isn’t any.",
                        Category.NEGLECT,
                        DangerAnswer.UNSURE,
                        false),
                Duration.ofHours(3));
        back(
                signed(
                        "Sam Webb",
                        "5B",
                        "My uncle hits me when Mum’s at work. He’s there tonight.",
                        Category.PHYSICAL,
                        DangerAnswer.NO,
                        true),
                Duration.ofMinutes(25));
        var draft = begun(text(
                "",
                "5B",
                "She said she’ll tell me after lunch.",
                new SchoolPart("5B", DangerAnswer.UNSAID, null, null),
                DangerAnswer.UNSAID));
        back(draft, Duration.ofMinutes(10));
    }

    private String signed(
            String child, String group, String words, Category category, DangerAnswer safe, boolean danger) {
        return signed(text(
                child,
                group,
                words,
                new SchoolPart(group, safe, category, AboutStaff.NOBODY),
                danger ? DangerAnswer.YES : DangerAnswer.NO));
    }

    private String signed(DisclosureText text) {
        var reference = begun(text);
        asTeacher(() -> disclosures.sign(reference, text));
        return reference;
    }

    private String begun(DisclosureText text) {
        var reference = signIn.as(TEACHER, Role.TEACHER, disclosures::begin);
        asTeacher(() -> disclosures.save(reference, text));
        return reference;
    }

    private DisclosureText text(String child, String group, String words, SchoolPart part, DangerAnswer hurt) {
        var now = UkTime.shown(clock.instant());
        return new DisclosureText(
                        now.toLocalDate(),
                        now.toLocalTime().withSecond(0).withNano(0),
                        "Classroom " + group,
                        child,
                        words,
                        "Quiet, looked at the floor. I said who I have to tell and why.",
                        DangerAnswer.NO,
                        hurt,
                        DangerAnswer.NO)
                .with(part);
    }

    private void read(String reference) {
        asLead(() -> desk.open(reference));
        asLead(() -> desk.acknowledge(reference));
    }

    private void asTeacher(Runnable step) {
        as(TEACHER, Role.TEACHER, step);
    }

    private void asLead(Runnable step) {
        as(LEAD, Role.SAFEGUARDING_LEAD, step);
    }

    private void as(String username, Role role, Runnable step) {
        signIn.as(username, role, () -> {
            step.run();
            return true;
        });
    }

    /** All its times as if it had happened that much earlier; officers have what was referred as of now. */
    private void back(String reference, Duration ago) {
        var seconds = ago.toSeconds();
        database.sql("update disclosure set started_at = timestampadd(second, -:s, started_at), saved_at = "
                        + "timestampadd(second, -:s, saved_at), signed_at = timestampadd(second, -:s, signed_at) where "
                        + "reference = :r")
                .param("s", seconds)
                .param("r", reference)
                .update();
        database.sql("update disclosure_hand_over set handed_at = timestampadd(second, -:s, handed_at), waits_since = "
                        + "timestampadd(second, -:s, waits_since), to_centre_at = timestampadd(second, -:s, to_centre_at), acknowledged_at "
                        + "= timestampadd(second, -:s, acknowledged_at) where disclosure = :r")
                .param("s", seconds)
                .param("r", reference)
                .update();
        database.sql("update disclosure_step set at = timestampadd(second, -:s, at) where disclosure = :r")
                .param("s", seconds)
                .param("r", reference)
                .update();
    }
}
