package org.thinkuknow.report.web;

import org.thinkuknow.report.Field;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import static org.thinkuknow.report.Field.ADULT_VIEW;
import static org.thinkuknow.report.Field.AGE;
import static org.thinkuknow.report.Field.CONTACT;
import static org.thinkuknow.report.Field.CONTACT_SAFE;
import static org.thinkuknow.report.Field.NAME;
import static org.thinkuknow.report.Field.PLACE;
import static org.thinkuknow.report.Field.SCHOOL;
import static org.thinkuknow.report.Field.SUSPECT;
import static org.thinkuknow.report.Field.WHERE;
import static org.thinkuknow.report.Field.WHO;

/** Whom the form speaks to. Each has words of its own and the later questions in an order of its own. */
enum Reader {
    UNDER_11("under-11", List.of(NAME, AGE, SCHOOL, PLACE, WHERE, SUSPECT, CONTACT, CONTACT_SAFE, WHO)),
    OVER_11("over-11", List.of(CONTACT, CONTACT_SAFE, NAME, AGE, PLACE, SCHOOL, WHERE, SUSPECT, WHO)),
    ADULT("adult", List.of(CONTACT, CONTACT_SAFE, NAME, AGE, PLACE, SCHOOL, WHERE, SUSPECT, ADULT_VIEW, WHO));

    private static final Pattern YEARS = Pattern.compile("\\d{1,3}");
    private static final Set<String> OF_ADULTS = Set.of("my-child", "pupil");
    private static final int ADULT_FROM = 18;

    private final String key;
    private final List<Field> later;

    Reader(String key, List<Field> later) {
        this.key = key;
        this.later = later;
    }

    /** The name in addresses. */
    public String key() {
        return key;
    }

    /** What is asked once the report is filed, in this order. */
    List<Field> later() {
        return later;
    }

    /** What is asked after the first page; an adult says there already what the child is to them. */
    List<Field> folded() {
        return later.stream().filter(field -> this != ADULT || field != WHO).toList();
    }

    /** To whom a report's page speaks: by what they told of themselves, for their five words say nothing of it. */
    static Reader of(Map<Field, String> words) {
        var age = YEARS.matcher(words.getOrDefault(AGE, ""));
        var years = age.find() ? Integer.parseInt(age.group()) : 0;
        if (years >= ADULT_FROM || OF_ADULTS.contains(words.getOrDefault(WHO, ""))) {
            return ADULT;
        }
        return years > 0 && years < 11 ? UNDER_11 : OVER_11;
    }

    /** The reader that an address or a form names; the middle one if it names none, so that nobody has to choose first. */
    static Reader of(String key) {
        return Arrays.stream(values())
                .filter(reader -> reader.key.equals(key))
                .findFirst()
                .orElse(OVER_11);
    }
}
