package org.thinkuknow.referral;

import org.springframework.stereotype.Component;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A referral for the agency's own system, as JSON; {@code schemas/referral.schema.json} describes it. */
@Component
public class ReferralPackage {

    /** Counts up when a reader of the old package could not read the new one. */
    private static final int VERSION = 2;

    private final JsonMapper json = JsonMapper.builder().build();

    /** The package, UTF-8. */
    public byte[] of(OpenedReferral opened) {
        var referral = opened.referral();
        var all = new LinkedHashMap<String, Object>();
        all.put("version", VERSION);
        all.put("reference", referral.reference());
        all.put(
                "agency",
                Map.of(
                        "kind",
                        key(referral.agency().kind()),
                        "code",
                        referral.agency().code(),
                        "name",
                        referral.agency().name()));
        all.put("madeAt", referral.madeAt().toString());
        all.put(
                "centre",
                Map.of(
                        "telephone",
                        opened.telephone(),
                        "officer",
                        opened.matter().officer()));
        all.put("lawfulBasis", opened.basisWords());
        all.put("request", opened.request());
        all.put("level", opened.matter().level());
        all.put("reasons", opened.reasons());
        all.put("otherReferences", opened.related());
        all.put("placesLeftOut", opened.leftOut());
        all.put("leftOut", opened.leftOutWords());
        all.put("report", report(opened));
        return json.writeValueAsBytes(all);
    }

    private static Map<String, Object> report(OpenedReferral opened) {
        var report = opened.report();
        var all = new LinkedHashMap<String, Object>();
        all.put("reference", report.reference());
        all.put("door", report.door().words());
        all.put("receivedAt", report.receivedAt().toString());
        all.put(
                "messages",
                opened.messages().stream()
                        .map(message -> Map.of(
                                "author",
                                message.author(),
                                "sentAt",
                                message.sentAt().toString(),
                                "afterReferral",
                                message.afterReferral(),
                                "text",
                                message.text()))
                        .toList());
        all.put("dangers", dangers(report.dangers(), report.door()));
        all.put("words", words(report.words()));
        return all;
    }

    private static Map<String, String> dangers(Dangers dangers, Door door) {
        return Map.of(
                "meeting",
                dangers.meeting().words(door),
                "hurt",
                dangers.hurt().words(door),
                "selfharm",
                dangers.selfharm().words(door));
    }

    private static Map<String, String> words(Map<Field, String> words) {
        var byKey = new LinkedHashMap<String, String>();
        List.of(Field.values()).stream()
                .filter(words::containsKey)
                .forEach(field -> byKey.put(field.key(), words.get(field)));
        return byKey;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
