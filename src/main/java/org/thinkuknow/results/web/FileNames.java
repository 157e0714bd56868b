package org.thinkuknow.results.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.results.OfClass;
import org.thinkuknow.results.TaughtLessons;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Files are found again by day, class and lesson. */
@Component
class FileNames {

    /** What a file system or a header may take for something else; letters of every script stay. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|%;]+");

    private static final int LONGEST = 100;

    private final ObjectProvider<OfClass> classes;

    FileNames(ObjectProvider<OfClass> classes) {
        this.classes = classes;
    }

    /** The header with which a browser keeps a file under a name such as {@code 2026-11-26 5 Kestrels – Is it real.pdf}. */
    String attachment(TaughtLessons.Taught taught, String ending) {
        var live = taught.lesson().lesson();
        var ofClass = classes.stream()
                .flatMap(each -> each.name(live.reference()).stream())
                .findFirst()
                .map(name -> " " + name + " –")
                .orElse("");
        var name = UkTime.date(live.startedAt())
                + safe(ofClass + " " + taught.runningOrder().lesson().title());
        return ContentDisposition.attachment()
                .filename(name + "." + ending, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    static String safe(String words) {
        var tidy =
                UNSAFE.matcher(words).replaceAll(" ").replaceAll(" {2,}", " ").stripTrailing();
        return tidy.codePointCount(0, tidy.length()) <= LONGEST
                ? tidy
                : tidy.substring(0, tidy.offsetByCodePoints(0, LONGEST)).stripTrailing();
    }
}
