package org.thinkuknow.offender;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.StoredBytes;
import tools.jackson.databind.json.JsonMapper;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** People who are not where they should be, and the file for whoever decides about a charge. */
class OffenderFlagsIT extends OffenderDesk {

    private static final String MARK = "Qzzxw";

    @Autowired
    private OffenderFlags flags;

    @Autowired
    private OffenderFiles files;

    @Test
    void eachFlagIsRaisedAndClosedByItselfWithItsReasonAndWho() {
        var reference = registered();
        raise(reference, Flag.WHEREABOUTS_UNKNOWN, MARK + " not at home");
        raise(reference, Flag.MISSING, MARK + " out of character");
        SUPERVISOR.run(() -> flags.close(reference, Flag.WHEREABOUTS_UNKNOWN, MARK + " seen in town"));
        assertThat(MANAGER.get(() -> flags.of(reference)))
                .extracting(RaisedFlag::flag, RaisedFlag::stands, RaisedFlag::raisedBy, RaisedFlag::closedBy)
                .containsExactlyInAnyOrder(
                        tuple(Flag.MISSING, true, "demo-offender-manager", null),
                        tuple(Flag.WHEREABOUTS_UNKNOWN, false, "demo-offender-manager", "demo-supervisor"));
        assertThat(audit.of(reference))
                .extracting(Recorded::act)
                .contains("raised whereabouts unknown", "raised missing", "closed whereabouts unknown")
                .doesNotContain("closed missing");
        assertThat(new StoredBytes(database).columnsThatHold(MARK)).isEmpty();
        raise(reference, Flag.WHEREABOUTS_UNKNOWN, "Gone again");
        assertThat(MANAGER.get(() -> flags.of(reference))).hasSize(3);
    }

    @RepeatedTest(3)
    void ofAKindOneStandsWhoeverRaisesItAtOnce() {
        var reference = registered();
        Callable<Boolean> raise = () -> MANAGER.get(() -> {
            flags.raise(reference, UUID.randomUUID(), Flag.WANTED, "A warrant is live");
            return true;
        });
        assertThat(AtOnce.run(raise, raise)).allMatch(AtOnce.Ended::succeeded);
        assertThat(MANAGER.get(() -> flags.of(reference))).hasSize(1);
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("raised wanted");
    }

    @Test
    void whoIsNotWhereTheyShouldBeIsListedForTheirManagerAndForSupervisors() {
        var reference = registered();
        raise(reference, Flag.MISSING, "Out of character");
        assertThat(MANAGER.get(flags::standing))
                .filteredOn(line -> line.reference().equals(reference))
                .singleElement()
                .satisfies(line -> assertThat(line.name()).contains("Ann Invented"));
        assertThat(SUPERVISOR.get(flags::standing))
                .filteredOn(line -> line.reference().equals(reference))
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEmpty());
        assertThat(OTHER_MANAGER.get(flags::standing))
                .extracting(FlagLine::reference)
                .doesNotContain(reference);
        refused(() -> raise(reference, Flag.WANTED, "?!"), "The reason is written with letters.");
        refused(() -> OTHER_MANAGER.run(() -> flags.close(reference, Flag.MISSING, "Found")), "among those");
    }

    @Test
    void theFileHasTheTimelineTheLawAndWhatItDoesNotKnowAndSaysOfNobodyThatTheyBrokeIt() {
        var reference = registered();
        enter(
                reference,
                new NewEntry(Set.of(EntryKind.ASKED_FAMILY), today(), null, "", "", "The sister has not seen them"));
        raise(reference, Flag.WHEREABOUTS_UNKNOWN, "Not at home three times");
        var pdf = PdfText.of(MANAGER.get(() -> files.pdf(reference)));
        assertThat(pdf)
                .contains(
                        "Ann Invented",
                        "4 March 2024",
                        "Invented Crown Court",
                        "The sister has not seen them",
                        "Not at home three times",
                        "SOA 2003 s.83(1)",
                        "overdue",
                        "It does not say that somebody broke the law")
                .doesNotContainIgnoringCase("is guilty", "committed");
        var json = JsonMapper.builder().build().readTree(MANAGER.get(() -> files.json(reference)));
        assertThat(json.path("timeline")).hasSize(3);
        assertThat(json.path("duties").path(0).path("rule").asString()).isEqualTo("initial");
        assertThat(json.path("notKnown").asString()).contains("does not say");
        assertThat(audit.of(reference))
                .extracting(Recorded::act, Recorded::detail)
                .contains(tuple("made a file", "file as PDF"), tuple("made a file", "file as JSON"));
        refused(() -> OTHER_MANAGER.run(() -> files.json(reference)), "among those");
    }

    @Test
    void anEnquirySaysWhatCameOfItAndChangesNothingThatIsDue() {
        var reference = registered();
        var before = listed(reference);
        refused(
                () -> new NewEntry(Set.of(EntryKind.ASKED_BORDERS), today(), null, "", "", " "),
                "what came of the enquiry");
        enter(reference, new NewEntry(Set.of(EntryKind.ASKED_BORDERS), today(), null, "", "", "No journey known"));
        assertThat(listed(reference)).isEqualTo(before);
        assertThat(open(reference).entries()).hasSize(1);
    }

    private void raise(String reference, Flag flag, String reason) {
        MANAGER.run(() -> flags.raise(reference, UUID.randomUUID(), flag, reason));
    }
}
