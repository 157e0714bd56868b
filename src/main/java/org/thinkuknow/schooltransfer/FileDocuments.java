package org.thinkuknow.schooltransfer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.pupilfile.BodyMark;
import org.thinkuknow.pupilfile.BodyRegion;
import org.thinkuknow.pupilfile.BodySide;
import org.thinkuknow.pupilfile.Pupil;
import org.thinkuknow.pupilfile.PupilContactText;
import org.thinkuknow.pupilfile.PupilEntryKind;
import org.thinkuknow.pupilfile.PupilEntryText;
import org.thinkuknow.pupilfile.PupilFileText;
import org.thinkuknow.pupilfile.PupilFileText.FiledRecord;
import org.thinkuknow.schooltransfer.FileDocument.Addition;
import org.thinkuknow.schooltransfer.FileDocument.Entry;
import org.thinkuknow.schooltransfer.FileDocument.Mark;
import org.thinkuknow.schooltransfer.FileDocument.Told;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the document of a file, and entries of a document. What is about somebody who works at a school never goes along. */
@Component
class FileDocuments {

    /** What goes along of a file as a lead may read it. */
    FileDocument of(PupilFileText file, String school, String note, Instant now) {
        var pupil = file.pupil();
        return new FileDocument(
                FileDocument.FORMAT,
                1,
                now,
                school,
                file.number(),
                new FileDocument.Child(pupil.name(), pupil.knownAs(), pupil.born(), pupil.className()),
                file.status().name(),
                name(file.category()),
                note,
                file.contacts().stream()
                        .map(PupilFileText.Contact::text)
                        .map(known -> new FileDocument.Contact(
                                known.name(), known.relation(), known.reached(), known.notToldWhy()))
                        .toList(),
                file.entries().stream().map(FileDocuments::entry).toList(),
                file.records().stream()
                        .filter(filed -> !isAboutStaff(filed))
                        .filter(filed -> filed.record().kept().isSigned())
                        .map(FileDocuments::told)
                        .toList());
    }

    private static boolean isAboutStaff(FiledRecord filed) {
        return filed.record()
                .kept()
                .text()
                .schoolPart()
                .aboutStaff()
                .filter(AboutStaff::isSomebody)
                .isPresent();
    }

    private static @Nullable String name(@Nullable Category category) {
        return category == null ? null : category.name();
    }

    private static Entry entry(PupilFileText.Entry entry) {
        var text = entry.text();
        return new Entry(
                text.kind().name(),
                text.happenedAt(),
                entry.writtenAt(),
                text.origin().isEmpty() ? entry.writtenBy() : text.origin(),
                text.who(),
                text.how(),
                text.words(),
                text.agreed(),
                text.marks().stream()
                        .map(mark ->
                                new Mark(mark.side().name(), mark.region().name(), mark.x(), mark.y(), mark.words()))
                        .toList(),
                entry.additions().stream()
                        .map(added -> new Addition(added.writtenAt(), added.writtenBy(), added.words()))
                        .toList());
    }

    private static Told told(FiledRecord filed) {
        var record = filed.record();
        var text = record.kept().text();
        return new Told(
                record.kept().reference(),
                filed.role().name(),
                record.toldAt(),
                record.author(),
                text.place(),
                text.childWords(),
                text.adultView(),
                record.dangers(),
                text.schoolPart().chosenCategory().map(Category::name).orElse(null),
                record.stands(),
                record.added().stream()
                        .map(added -> new Addition(added.at(), added.who(), added.words()))
                        .toList());
    }

    /** Who the child of a document is. */
    Pupil pupil(FileDocument document) {
        var child = document.child();
        return new Pupil(child.name(), child.knownAs(), child.born(), "");
    }

    /** The contacts of a document. */
    List<PupilContactText> contacts(FileDocument document) {
        return document.contacts().stream()
                .map(known -> new PupilContactText(known.name(), known.relation(), known.reached(), known.notToldWhy()))
                .toList();
    }

    /** Everything that was written, as entries that say who wrote them, when and where. */
    List<PupilEntryText> entries(FileDocument document) {
        return Stream.concat(
                        document.records().stream().flatMap(told -> entries(told, document.fromSchool()).stream()),
                        document.entries().stream().flatMap(entry -> entries(entry, document.fromSchool()).stream()))
                .toList();
    }

    private static List<PupilEntryText> entries(Told told, String school) {
        var by = origin(told.toldAt(), told.writtenBy(), school);
        var all = new ArrayList<PupilEntryText>();
        all.add(new PupilEntryText(
                PupilEntryKind.RECORD,
                told.toldAt(),
                "",
                "%s; %s%s"
                        .formatted(
                                told.reference(),
                                told.stands(),
                                told.dangers().isEmpty() ? "" : "; danger: " + String.join(", ", told.dangers())),
                told.childWords(),
                "",
                List.of(),
                by));
        if (!told.view().isEmpty()) {
            all.add(told(told.toldAt(), "The adult’s own view of " + told.reference(), told.view(), by));
        }
        told.additions()
                .forEach(added -> all.add(told(
                        added.writtenAt(),
                        "Added to " + told.reference(),
                        added.words(),
                        origin(added.writtenAt(), added.writtenBy(), school))));
        return all;
    }

    private static PupilEntryText told(Instant at, String how, String words, String by) {
        return new PupilEntryText(PupilEntryKind.RECORD, at, "", how, words, "", List.of(), by);
    }

    private static List<PupilEntryText> entries(Entry entry, String school) {
        var all = new ArrayList<PupilEntryText>();
        all.add(new PupilEntryText(
                PupilEntryKind.valueOf(entry.kind()),
                entry.happenedAt(),
                entry.who(),
                entry.how(),
                entry.words(),
                entry.agreed(),
                entry.marks().stream()
                        .map(mark -> new BodyMark(
                                BodySide.valueOf(mark.side()),
                                BodyRegion.valueOf(mark.region()),
                                mark.x(),
                                mark.y(),
                                mark.words()))
                        .toList(),
                origin(entry.writtenAt(), entry.writtenBy(), school)));
        entry.additions()
                .forEach(added -> all.add(new PupilEntryText(
                        PupilEntryKind.NOTE,
                        added.writtenAt(),
                        "",
                        "Added to: %s of %s"
                                .formatted(
                                        PupilEntryKind.valueOf(entry.kind()).words(), UkTime.day(entry.happenedAt())),
                        added.words(),
                        "",
                        List.of(),
                        origin(added.writtenAt(), added.writtenBy(), school))));
        return all;
    }

    /** A file that moves twice keeps who wrote each entry first. */
    private static String origin(Instant at, String by, String school) {
        return by.startsWith("Recorded on ") ? by : "Recorded on %s by %s, %s".formatted(UkTime.words(at), by, school);
    }
}
