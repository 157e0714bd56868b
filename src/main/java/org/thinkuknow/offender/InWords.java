package org.thinkuknow.offender;

import org.thinkuknow.centre.UkTime;

import java.util.ArrayList;
import java.util.List;

/** What is sealed, as people read it in the history of a record. */
final class InWords {

    private InWords() {}

    static String of(OffenderText text) {
        var lines = new ArrayList<String>();
        var who = text.identity();
        lines.add("Name: " + who.fullName());
        who.otherNames().forEach(name -> lines.add("Other name: " + name));
        lines.add("Born: " + UkTime.day(who.born()));
        who.documents().forEach(document -> lines.add("%s ending %s".formatted(document.kind(), document.lastFour())));
        who.addresses().forEach(address -> lines.add("Address: " + address));
        lines.addAll(of(text.management()));
        return String.join("\n", lines);
    }

    private static List<String> of(Management managed) {
        var lines = new ArrayList<String>();
        managed.disposals()
                .forEach(each -> lines.add("%s: %s. %s".formatted(UkTime.day(each.day()), each.words(), each.court())));
        managed.orders()
                .forEach(order -> lines.add("%s, served %s, %s. %s%s"
                        .formatted(
                                order.kind().words(),
                                UkTime.day(order.served()),
                                order.ends() == null ? "without an end" : "until " + UkTime.day(order.ends()),
                                order.text(),
                                order.ban().words().isEmpty()
                                        ? ""
                                        : " No journey to: " + order.ban().words())));
        lines.add("MAPPA category %s, level %s".formatted(said(managed.mappaCategory()), said(managed.mappaLevel())));
        var risk = managed.risk();
        if (risk != null) {
            lines.add("Risk: %s by %s, %s, %s; next review %s"
                    .formatted(
                            risk.band().words(),
                            risk.tool(),
                            risk.assessor(),
                            UkTime.day(risk.assessed()),
                            risk.nextReview() == null ? "not set" : UkTime.day(risk.nextReview())));
        }
        lines.add("ViSOR or MAPPS: " + managed.reference());
        return lines;
    }

    private static String said(int number) {
        return number == 0 ? "not said" : String.valueOf(number);
    }
}
