package org.thinkuknow.links;

import org.springframework.stereotype.Component;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the identifiers of a report: in its fields, in its words and in what was written later (decision 0015). */
@Component
class IdentifierFinder {

    /** Raised with every change of the rules, so that what was found by earlier ones is found anew. */
    static final int EDITION = 3;

    private static final int MOST = 100;
    /** The shortest box first, so that a long text leaves room for what was named. */
    private static final List<Field> READ = Arrays.stream(Field.values())
            .filter(field -> field.box().isLookedThrough())
            .sorted(Comparator.comparingInt(Field::longest))
            .toList();

    private final Helplines helplines;

    IdentifierFinder(Helplines helplines) {
        this.helplines = helplines;
    }

    /** Each identifier once, as it was written first; a hundred at most, since a text with more is a list of something else. */
    List<Identifier> in(FiledReport report) {
        var fields = READ.stream()
                .filter(report.words()::containsKey)
                .flatMap(field -> ofField(field, Plain.text(report.words().getOrDefault(field, ""))));
        var messages = report.messages().stream()
                .filter(message -> message.author() == Author.CHILD)
                .map(FiledReport.SentMessage::text)
                .map(Plain::text)
                .flatMap(IdentifierFinder::ofText);
        return distinct(Stream.concat(fields, messages));
    }

    /** What a report is found by, beside what ties it to others: parts of its postcodes, and how the names sound that stand in it. */
    List<Identifier> finding(FiledReport report) {
        var texts = Stream.concat(
                READ.stream().map(field -> report.words().getOrDefault(field, "")),
                report.messages().stream()
                        .filter(message -> message.author() == Author.CHILD)
                        .map(FiledReport.SentMessage::text));
        var inTexts =
                texts.map(Plain::text).flatMap(text -> Stream.concat(PlaceNames.districts(text), PersonNames.in(text)));
        var named = Stream.of(Field.NAME, Field.SUSPECT, Field.CONTACT)
                .map(field -> report.words().getOrDefault(field, ""))
                .flatMap(PersonNames::whole);
        return distinct(Stream.concat(named, inTexts));
    }

    /** What somebody who searches may mean; typed by itself, it can be of several kinds. */
    List<Identifier> typed(String text) {
        var plain = Plain.text(text).strip();
        var sure = distinct(Stream.of(Emails.in(plain), Phones.in(plain), PlaceNames.postcodes(plain))
                .flatMap(found -> found));
        return sure.isEmpty()
                ? distinct(Stream.of(
                                PlaceNames.districts(plain),
                                UserNames.only(plain),
                                UserNames.in(plain),
                                PlaceNames.place(plain),
                                PlaceNames.school(plain))
                        .flatMap(found -> found))
                : sure;
    }

    /** Everything in a field, whose text is plain already. */
    static Stream<Identifier> ofField(Field field, CharSequence text) {
        return Stream.concat(
                ofText(text),
                switch (field) {
                    case SUSPECT -> UserNames.only(text);
                    case PLACE -> PlaceNames.place(text.toString());
                    case SCHOOL -> PlaceNames.school(text.toString());
                    default -> Stream.empty();
                });
    }

    private static Stream<Identifier> ofText(CharSequence text) {
        return Stream.of(Emails.in(text), Phones.in(text), UserNames.in(text), PlaceNames.postcodes(text))
                .flatMap(found -> found);
    }

    private List<Identifier> distinct(Stream<Identifier> all) {
        var ours = numbersOfHelp();
        var first = new LinkedHashMap<String, Identifier>();
        all.filter(found -> found.kind() != IdentifierKind.PHONE || !ours.contains(found.value()))
                .limit(MOST * 10L)
                .forEach(found -> first.putIfAbsent(found.kind().purpose() + found.value(), found));
        return first.values().stream().limit(MOST).toList();
    }

    /** A helpline that a child was told to call is no trace of anybody. */
    private Set<String> numbersOfHelp() {
        return helplines.all().stream()
                .map(Helpline::phone)
                .flatMap(Optional::stream)
                .map(Phones::standard)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
