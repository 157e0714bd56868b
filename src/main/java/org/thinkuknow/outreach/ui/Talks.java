package org.thinkuknow.outreach.ui;

import org.springframework.stereotype.Component;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lessons that can be given at a school. */
@Component
class Talks {

    private final Lessons lessons;

    Talks(Lessons lessons) {
        this.lessons = lessons;
    }

    /** Titles by address, in the order of the ages. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(AgeBand.values())
                .flatMap(band -> lessons.of(band).stream())
                .forEach(lesson -> all.put(lesson.address(), words(lesson)));
        return all;
    }

    /** Those for the same age, without one that was given. */
    Map<String, String> besides(String address) {
        var others = new LinkedHashMap<String, String>();
        lessons.all().stream()
                .filter(lesson -> address.startsWith("/learn/" + lesson.band().slug() + "/")
                        && !lesson.address().equals(address))
                .forEach(lesson -> others.put(lesson.address(), lesson.title()));
        return others;
    }

    String titleOf(String address) {
        return lessons.all().stream()
                .filter(lesson -> lesson.address().equals(address))
                .map(Talks::words)
                .findFirst()
                .orElse("A lesson that no longer exists");
    }

    private static String words(Lesson lesson) {
        return "%s (%s)".formatted(lesson.title(), lesson.band().title());
    }
}
