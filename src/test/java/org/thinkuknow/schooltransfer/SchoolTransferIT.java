package org.thinkuknow.schooltransfer;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.Recipient;
import org.thinkuknow.pupilfile.FileStatus;
import org.thinkuknow.pupilfile.PupilEntryKind;
import org.thinkuknow.pupilfile.PupilRole;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SchoolPeople;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.support.Visitor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** A child's file goes to the next school: whole, once, with a receipt, chased, and to nobody else. */
class SchoolTransferIT extends TwoSchoolsThatSend {

    private final LocalDate today = UkTime.date(Instant.now());

    @Test
    void whatTheNextSchoolReceivesIsWhatTheFirstWroteAndBothKnowOfIt() {
        var file = fullFile();
        var reference = sent(file, "She talks best while drawing.");
        assertThat(NEXT_LEAD.get(arrived::waiting))
                .extracting(SentFile::reference)
                .contains(reference);
        assertThat(NEXT_LEAD.get(arrived::waiting))
                .as("before it is opened")
                .allSatisfy(each -> assertThat(each.child()).isEmpty());
        var number = NEXT_LEAD.get(() -> arrived.receive(reference));
        var taken = NEXT_LEAD.get(() -> files.open(number));
        assertThat(taken.pupil().name()).isEqualTo(CHILD);
        assertThat(taken.status()).isEqualTo(FileStatus.EARLY_HELP);
        assertThat(taken.category()).isEqualTo(Category.HOME);
        assertThat(taken.contacts())
                .singleElement()
                .satisfies(known -> assertThat(known.text().mayBeTold()).isFalse());
        assertThat(taken.entries())
                .extracting(entry -> entry.text().words())
                .contains(NOTE, "And once more.", CHILD_SAID, "She talks best while drawing.");
        assertThat(taken.entries())
                .filteredOn(entry -> entry.text().kind() == PupilEntryKind.BODY_MAP)
                .singleElement()
                .satisfies(map -> assertThat(map.text().marks()).containsExactly(MARK));
        assertThat(taken.entries())
                .filteredOn(entry -> entry.text().words().equals(NOTE))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.text().happenedAt()).isEqualTo(LONG_AGO);
                    assertThat(note.text().origin()).startsWith("Recorded on ").contains("Demo School");
                });
        assertThat(LEAD.get(() -> sending.of(file))).singleElement().satisfies(sent -> {
            assertThat(sent.outcome()).isEqualTo(Outcome.RECEIVED);
            assertThat(sent.settledBy()).contains(NEXT_LEAD.username());
        });
        assertThat(read(file).entries())
                .extracting(entry -> entry.text().kind())
                .contains(PupilEntryKind.MOVED);
        assertThat(acts(reference)).contains("received");
        assertThat(acts(file)).contains("sent");
        assertThat(isKept(reference)).as("what was sent").isFalse();
    }

    @Test
    void whatIsAboutSomebodyAtTheSchoolAndWhatIsNotSignedStaysThere() {
        var file = fullFile();
        SchoolPeople.withoutHead(staff, schools);
        SECOND_LEAD.run(() -> settings.name(Recipient.HEAD, LEAD.username()));
        var aboutStaff = recordOf(AboutStaff.COLLEAGUE);
        LEAD.run(() -> records.file(file, aboutStaff, PupilRole.ABOUT));
        assertThat(read(file).records()).as("as they may read it").hasSize(2);
        var number = NEXT_LEAD.get(() -> arrived.receive(sent(file, "")));
        assertThat(NEXT_LEAD.get(() -> files.open(number)).entries())
                .filteredOn(entry -> entry.text().kind() == PupilEntryKind.RECORD)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.text().how()).doesNotContain(aboutStaff));
    }

    @AfterEach
    void nobodyIsNamed() {
        SECOND_LEAD.run(() -> settings.name(Recipient.HEAD, null));
        SchoolPeople.withHead(staff, schools);
    }

    @Test
    void aFileThatMovesTwiceKeepsWhoWroteItFirst() {
        var file = fullFile();
        var first = sent(file, "");
        var second = NEXT_LEAD.get(() -> arrived.receive(first));
        NEXT_LEAD.run(() -> sending.send(UUID.randomUUID(), second, "demo-school", ""));
        var back = LEAD.get(arrived::waiting).getLast().reference();
        var third = LEAD.get(() -> arrived.receive(back));
        assertThat(read(third).entries())
                .filteredOn(entry -> entry.text().words().equals(NOTE))
                .singleElement()
                .satisfies(note ->
                        assertThat(note.text().origin()).contains("Demo School").doesNotContain(NEXT_NAME));
    }

    @Test
    void pressedTwiceOrByTwoAtOnceItIsSentOnceAndReceivedOnce() throws Exception {
        var before = filesOf(NEXT);
        var file = fullFile();
        var press = UUID.randomUUID();
        LEAD.run(() -> sending.send(press, file, NEXT, ""));
        LEAD.run(() -> sending.send(press, file, NEXT, ""));
        LEAD.run(() -> sending.send(UUID.randomUUID(), file, NEXT, ""));
        assertThat(LEAD.get(() -> sending.of(file))).hasSize(1);
        var reference = LEAD.get(() -> sending.of(file)).getFirst().reference();
        Callable<String> receive = () -> NEXT_LEAD.get(() -> arrived.receive(reference));
        assertThat(AtOnce.run(Collections.nCopies(4, receive)))
                .filteredOn(AtOnce.Ended::succeeded)
                .hasSize(1);
        assertThat(filesOf(NEXT)).isEqualTo(before + 1);
    }

    @Test
    void nobodyElseOpensSendsOrReceivesIt() {
        var file = fullFile();
        var reference = sent(file, "");
        refused(() -> THIRD_LEAD.run(() -> arrived.open(reference)), "Your school has no file with that reference");
        refused(() -> THIRD_LEAD.run(() -> arrived.receive(reference)), "Your school has no file with that reference");
        refused(() -> LEAD.run(() -> arrived.open(reference)), "Your school has no file with that reference");
        refused(() -> NEXT_LEAD.run(() -> sending.takeBack(reference, "mine")), "Your school has sent nothing");
        refused(() -> NEXT_LEAD.run(() -> arrived.open("T-FORGED00")), "Your school has no file with that reference");
        assertThatThrownBy(() -> THIRD_LEAD.run(() -> sending.send(UUID.randomUUID(), file, NEXT, "")))
                .hasMessageContaining("no file with that number");
        assertThatThrownBy(() -> THIRD_LEAD.run(() -> sending.document(file)))
                .hasMessageContaining("no file with that number");
        assertThat(THIRD_LEAD.get(() -> sending.of(file))).isEmpty();
        refused(
                () -> NEXT_LEAD.run(() -> arrived.receive("T-FORGED00")),
                "Your school has no file with that reference");
        refused(() -> THIRD_LEAD.run(() -> arrived.decline(reference, "mine")), "Your school has no file with that");
        assertThatThrownBy(() -> TEACHER.run(() -> arrived.open(reference))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> TEACHER.run(() -> arrived.receive(reference)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> new Acting("demo-head", "HEAD").run(() -> arrived.receive(reference)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> TEACHER.run(() -> sending.document(file))).isInstanceOf(AccessDeniedException.class);
        refused(() -> LEAD.run(() -> sending.send(UUID.randomUUID(), file, "demo-school", "")), "your own school");
        refused(() -> LEAD.run(() -> sending.send(UUID.randomUUID(), file, "no-such", "")), "Nobody at that school");
    }

    @Test
    void whatIsTakenBackOrRefusedIsGoneThere() {
        var file = fullFile();
        var reference = sent(file, "");
        refused(() -> LEAD.run(() -> sending.takeBack(reference, "  ")), "Please give the reason");
        LEAD.run(() -> sending.takeBack(reference, "Wrong school."));
        refused(() -> NEXT_LEAD.run(() -> arrived.open(reference)), "taken it back");
        assertThat(isKept(reference)).isFalse();
        var again = sent(file, "");
        NEXT_LEAD.run(() -> arrived.decline(again, "No such pupil here."));
        refused(() -> NEXT_LEAD.run(() -> arrived.receive(again)), "answered already");
        refused(() -> LEAD.run(() -> sending.takeBack(again, "late")), "answered already");
        assertThat(LEAD.get(() -> sending.of(file)))
                .filteredOn(each -> each.reference().equals(again))
                .singleElement()
                .satisfies(each -> assertThat(each.answer()).isEqualTo("No such pupil here."));
    }

    @Test
    void withoutAReceiptBothSchoolsAreToldOnTheFifthDayAndAfterThirtyItIsGone() {
        var reference = sent(fullFile(), "");
        eventually(() -> assertThat(mails(NEXT_MAIL)).anyMatch(mail -> mail.contains("There is news about")));
        ago(reference, Duration.ofDays(4));
        chase.look();
        assertThat(chased(reference)).isZero();
        ago(reference, Duration.ofDays(5).plusMinutes(1));
        chase.look();
        chase.look();
        assertThat(chased(reference)).isEqualTo(1);
        eventually(() -> assertThat(mails(NEXT_MAIL))
                .filteredOn(mail -> mail.contains("has no"))
                .hasSize(1));
        assertThat(mails(NEXT_MAIL))
                .allSatisfy(mail -> assertThat(mail).doesNotContain(ChildWords.MARKER, "Demo School", NEXT_NAME));
        assertThat(LEAD.get(sending::all))
                .filteredOn(each -> each.reference().equals(reference))
                .allMatch(each -> each.isLate(Instant.now()));
        ago(reference, Duration.ofDays(30).plusMinutes(1));
        chase.look();
        refused(() -> NEXT_LEAD.run(() -> arrived.open(reference)), "What they sent is gone here");
        assertThat(isKept(reference)).isFalse();
    }

    @Test
    void theDocumentIsAsThePublishedSchemaSaysAndNothingReadableIsStored() {
        var file = fullFile();
        sent(file, ChildWords.of("a note"));
        var document = new String(LEAD.get(() -> sending.document(file)), StandardCharsets.UTF_8);
        assertThat(document).contains(CHILD, NOTE);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new Visitor(address(""))
                        .get("/schemas/child-file.schema.json")
                        .body());
        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(document.replace("\"version\" : 1", "\"version\" : 2"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(new StoredBytes(database).columnsThatHold(ChildWords.MARKER)).isEmpty();
        assertThat(acts(file)).contains("downloaded");
    }

    @Test
    void aReceiptByHandStandsInTheFile() {
        var file = fullFile();
        refused(
                () -> LEAD.run(() ->
                        sending.receivedByHand(UUID.randomUUID(), file, "Far School", today.plusDays(2), "Their lead")),
                "has not come yet");
        var press = UUID.randomUUID();
        var day = today.minusDays(1);
        LEAD.run(() -> sending.receivedByHand(press, file, "Far School", day, "Their lead"));
        LEAD.run(() -> sending.receivedByHand(press, file, "Far School", day, "Their lead"));
        assertThat(LEAD.get(() -> sending.of(file)))
                .singleElement()
                .satisfies(each -> assertThat(each.answer()).startsWith("Far School: Their lead, on "));
        assertThat(read(file).entries())
                .filteredOn(entry -> entry.text().kind() == PupilEntryKind.MOVED)
                .hasSize(1);
    }
}
