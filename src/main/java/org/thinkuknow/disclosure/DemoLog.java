package org.thinkuknow.disclosure;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSchool;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.account.Role;

import java.time.Clock;
import java.time.Duration;

/** Writes records into the log of a school of the demo as its people would, through the real services, and sets them back in time. */
@Component
@Profile("demo")
class DemoLog {

    private final Disclosures disclosures;
    private final LeadDesk desk;
    private final LeadDecisions decisions;
    private final DemoSignIn signIn;
    private final JdbcClient database;
    private final Clock clock;

    DemoLog(
            Disclosures disclosures,
            LeadDesk desk,
            LeadDecisions decisions,
            DemoSignIn signIn,
            JdbcClient database,
            Clock clock) {
        this.disclosures = disclosures;
        this.desk = desk;
        this.decisions = decisions;
        this.signIn = signIn;
        this.database = database;
        this.clock = clock;
    }

    /** Whether the school's teacher has written something. */
    boolean isBegun(DemoSchool school) {
        return database.sql("select count(*) from disclosure where author = ?")
                        .param(school.teacher())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** One that is still being written. */
    void draft(DemoSchool school, DemoTold told) {
        back(begun(school, told.text(clock.instant())), told);
    }

    /** One that is signed and waits. */
    void waiting(DemoSchool school, DemoTold told) {
        back(signed(school, told), told);
    }

    /** One that the lead has read and acts on; its times are as they were once {@link #back} is called. */
    String acted(DemoSchool school, DemoTold told) {
        var reference = signed(school, told);
        asLead(school, () -> desk.open(reference));
        asLead(school, () -> desk.acknowledge(reference));
        return reference;
    }

    /** One that the lead decided to keep or to close. */
    String decided(DemoSchool school, DemoTold told, Decision decision, String reason) {
        var reference = acted(school, told);
        asLead(school, () -> decisions.decide(reference, decision, reason));
        back(reference, told);
        return reference;
    }

    private String signed(DemoSchool school, DemoTold told) {
        var text = told.text(clock.instant());
        var reference = begun(school, text);
        asTeacher(school, () -> disclosures.sign(reference, text));
        return reference;
    }

    private String begun(DemoSchool school, DisclosureText text) {
        var reference = signIn.as(school.teacher(), Role.TEACHER, disclosures::begin);
        asTeacher(school, () -> disclosures.save(reference, text));
        return reference;
    }

    void asTeacher(DemoSchool school, Runnable step) {
        as(school.teacher(), Role.TEACHER, step);
    }

    void asLead(DemoSchool school, Runnable step) {
        as(school.lead(), Role.SAFEGUARDING_LEAD, step);
    }

    private void as(String username, Role role, Runnable step) {
        signIn.as(username, role, () -> {
            step.run();
            return true;
        });
    }

    /** All its times as if it had happened that much earlier; officers have what was referred as of now. */
    void back(String reference, DemoTold told) {
        var now = clock.instant();
        var seconds = Duration.between(told.at(now), now).toSeconds();
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
