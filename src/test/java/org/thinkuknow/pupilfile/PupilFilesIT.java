package org.thinkuknow.pupilfile;

import org.junit.jupiter.api.Test;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.pupilfile.PupilSearch.FoundFile;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.LEAD;

/** A file keeps what leads write once, in its place, under seal, and whatever was there before. */
class PupilFilesIT extends FilesOfTwoSchools {

    private static final Instant LONG_AGO = Instant.parse("2026-09-07T08:00:00Z");

    @Test
    void nothingOfAFileCanBeReadInTheDatabaseOrTheAuditRecord() {
        var number = LEAD.get(() -> files.begin(
                UUID.randomUUID(),
                new Pupil(ChildWords.of("Zebedee Quillfeather"), "Zebquill", LocalDate.of(2016, 5, 3), "5Quartz")));
        LEAD.run(() -> contacts.add(
                number,
                UUID.randomUUID(),
                new PupilContactText("Ottoline Fennimore", "stepaunt", "01632 960999", "court said vermilion")));
        LEAD.run(() -> entries.write(
                number,
                UUID.randomUUID(),
                new PupilEntryText(
                        PupilEntryKind.BODY_MAP,
                        LONG_AGO,
                        "",
                        "",
                        "xylophonic",
                        "",
                        List.of(new BodyMark(
                                BodySide.FRONT, BodyRegion.LEFT_KNEE, 120, 310, "a graze like a walnut")))));
        LEAD.run(() -> files.stand(
                number, UUID.randomUUID(), FileStatus.CHILD_PROTECTION, Category.NEGLECT, "because of marmalade"));
        LEAD.run(() -> search.find("Quillfeather"));
        var file = read(number);
        assertThat(file.pupil().knownAs()).isEqualTo("Zebquill");
        assertThat(file.status()).isEqualTo(FileStatus.CHILD_PROTECTION);
        for (var words : List.of(
                "Quillfeather",
                "Zebquill",
                "5Quartz",
                "Fennimore",
                "stepaunt",
                "01632 960999",
                "vermilion",
                "xylophonic",
                "LEFT_KNEE",
                "walnut",
                "marmalade",
                "2016-05-03")) {
            assertThat(new StoredBytes(database).columnsThatHold(words))
                    .as(words)
                    .isEmpty();
        }
        assertThat(acts(number)).containsExactly("began", "changed", "noted", "changed", "read");
        assertThat(acts("children's files")).contains("searched");
        assertThat(file + "" + file.pupil() + file.entries() + file.contacts())
                .doesNotContain("Zeb", "walnut", "Fennimore");
    }

    @Test
    void whatIsSentTwiceIsThereOnceAlsoAtOnce() {
        var begin = UUID.randomUUID();
        var pupil = new Pupil(ChildWords.of("Once Only"), "", null, "");
        Callable<String> beginning = () -> LEAD.get(() -> files.begin(begin, pupil));
        var begun = AtOnce.run(Collections.nCopies(4, beginning));
        assertThat(begun).allMatch(AtOnce.Ended::succeeded);
        assertThat(begun.stream().map(AtOnce.Ended::result).distinct()).hasSize(1);
        var number = begun.getFirst().result().orElseThrow();
        var sending = UUID.randomUUID();
        twiceAtOnce(() -> entries.write(number, sending, note(LONG_AGO, "once")));
        twiceAtOnce(() -> entries.addTo(number, only(number).id(), UUID.nameUUIDFromBytes(new byte[] {1}), "more"));
        var contact = UUID.randomUUID();
        twiceAtOnce(() -> contacts.add(number, contact, new PupilContactText("Ann", "", "", "not safe")));
        var standing = UUID.randomUUID();
        twiceAtOnce(() -> files.stand(number, standing, FileStatus.MONITORING, null, "we watch"));
        var file = read(number);
        assertThat(kinds(file))
                .containsExactlyInAnyOrder(PupilEntryKind.NOTE, PupilEntryKind.CONTACT, PupilEntryKind.STANDING);
        assertThat(file.entries().getFirst().additions()).hasSize(1);
        assertThat(file.contacts()).hasSize(1);
    }

    @Test
    void whatStoodBeforeStaysInTheLineOfTimeAndTwoWhoChangeAtOnceAreTold() {
        var number = begun(ChildWords.of("Before Now"));
        var shown = read(number);
        var corrected = new Pupil(ChildWords.of("After Now"), "Aft", null, "6A");
        SECOND_LEAD.run(() -> files.correct(number, shown.version(), corrected));
        assertThat(refusal(() -> LEAD.run(
                        () -> files.correct(number, shown.version(), new Pupil(ChildWords.of("Other"), "", null, "")))))
                .contains("Somebody else changed this file");
        assertThat(refusal(() ->
                        LEAD.run(() -> files.correct(number, 1, new Pupil("A", "", LocalDate.of(1999, 1, 1), "")))))
                .contains("date of birth");
        assertThat(read(number).pupil()).isEqualTo(corrected);
        assertThat(only(number).text().how()).contains("Before Now", "3 May 2016", "5B");

        LEAD.run(
                () -> contacts.add(number, UUID.randomUUID(), new PupilContactText("Ann", "aunt", "01632 960001", "")));
        var ann = read(number).contacts().getFirst();
        LEAD.run(() -> contacts.change(
                number, ann.id(), ann.version(), new PupilContactText("Ann", "aunt", "", "the court forbids it")));
        assertThat(refusal(() -> SECOND_LEAD.run(() ->
                        contacts.change(number, ann.id(), ann.version(), new PupilContactText("Anna", "", "", "")))))
                .contains("Somebody else changed this contact");
        assertThat(read(number).contacts().getFirst().text().mayBeTold()).isFalse();
        LEAD.run(() -> contacts.takeOff(number, ann.id()));
        LEAD.run(() -> contacts.takeOff(number, ann.id()));
        var file = read(number);
        assertThat(file.contacts()).isEmpty();
        assertThat(file.entries())
                .extracting(entry -> entry.text().words())
                .anyMatch(words -> words.contains("Before: Ann, aunt, 01632 960001"))
                .anyMatch(words -> words.startsWith("Removed: Ann"));
        assertThat(refusal(() -> LEAD.run(() -> files.stand(number, UUID.randomUUID(), FileStatus.OPEN, null, "x"))))
                .contains("is the status already");
        assertThat(refusal(() -> LEAD.run(() -> files.stand(number, UUID.randomUUID(), FileStatus.CLOSED, null, " "))))
                .contains("reason");
    }

    @Test
    void aChildIsFoundBySoundByPartAndByClassAmongOnesOwnSchoolsAlone() {
        var sean = begun(ChildWords.of("Seán O’Riordan"));
        var zuleika = LEAD.get(() ->
                files.begin(UUID.randomUUID(), new Pupil(ChildWords.of("Zuleika Dobsonova"), "Zuzu", null, "9 Amber")));
        LEAD.run(() -> files.stand(zuleika, UUID.randomUUID(), FileStatus.CLOSED, null, "left"));
        for (var typed : List.of("Shawn", "sean", "oriordan", "O'Riordan Shaun", "riord")) {
            assertThat(found(typed)).as(typed).contains(sean).doesNotContain(zuleika);
        }
        for (var typed : List.of("zulaika dobsonova", "DOBSON", "zuzu", "9amber", "9 Amber", "Zuleika amber")) {
            assertThat(found(typed)).as(typed).contains(zuleika).doesNotContain(sean);
        }
        assertThat(found("Zuleika Nobody")).isEmpty();
        assertThat(found("🦊")).isEmpty();
        assertThat(found(" ")).isEmpty();
        assertThat(LEAD_ELSEWHERE.get(() -> search.find("Zuleika Dobsonova"))).isEmpty();
        assertThat(LEAD.get(() -> search.all(true)))
                .extracting(FoundFile::number)
                .contains(zuleika);
        assertThat(LEAD.get(() -> search.all(false)))
                .extracting(FoundFile::number)
                .contains(sean)
                .doesNotContain(zuleika);
    }

    @Test
    void aRecordIsPutInByAPressStaysInSeveralFilesAndIsTakenOutWithAReason() {
        var record = signed(AboutStaff.NOBODY);
        var about = begun(ChildWords.of("Whom It Is About"));
        var other = begun(ChildWords.of("Who Was There"));
        twiceAtOnce(() -> records.file(about, record, PupilRole.ABOUT));
        LEAD.run(() -> records.file(other, record, PupilRole.INVOLVED));
        assertThat(LEAD.get(() -> records.filesOf(record)))
                .extracting(PupilRecords.RecordFile::role)
                .containsExactly(PupilRole.ABOUT, PupilRole.INVOLVED);
        var filed = read(about).records();
        assertThat(filed).singleElement().satisfies(each -> {
            assertThat(each.record().kept().text().childWords()).isEqualTo(CHILD_SAID);
            assertThat(each.record().toldAt()).isEqualTo(Instant.parse("2026-11-20T09:30:00Z"));
            assertThat(each.record().dangers()).containsExactly("being hurt or threatened");
        });
        assertThat(acts(record)).contains("filed", "read");
        assertThat(refusal(() -> LEAD.run(() -> records.takeOut(about, record, UUID.randomUUID(), " "))))
                .contains("reason");
        LEAD.run(() -> records.takeOut(about, record, UUID.randomUUID(), "it was his brother"));
        LEAD.run(() -> records.takeOut(about, record, UUID.randomUUID(), "it was his brother"));
        var file = read(about);
        assertThat(file.records()).isEmpty();
        assertThat(file.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text().words()).isEqualTo("it was his brother"));
        assertThat(read(other).records()).hasSize(1);
    }

    private void twiceAtOnce(Runnable step) {
        Callable<Boolean> press = () -> {
            LEAD.run(step);
            return true;
        };
        assertThat(AtOnce.run(List.of(press, press, press))).allMatch(AtOnce.Ended::succeeded);
    }

    private List<String> found(String typed) {
        return LEAD.get(() -> search.find(typed)).stream()
                .map(FoundFile::number)
                .toList();
    }

    private static List<PupilEntryKind> kinds(PupilFileText file) {
        return file.entries().stream().map(entry -> entry.text().kind()).toList();
    }
}
