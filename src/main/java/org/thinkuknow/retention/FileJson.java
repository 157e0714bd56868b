package org.thinkuknow.retention;

import org.springframework.stereotype.Component;
import org.thinkuknow.withheld.LeavingOut;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A child's file for machines: {@code format} (1), {@code reference}, {@code madeAt} (UTC), {@code placesLeftOut} with {@code leftOut} in
 * words, and {@code parts}, each with a {@code name}
 * and {@code entries} of {@code at} (UTC or absent), {@code by}, {@code title} and {@code text}. Decision 0014 has an example.
 */
@Component
class FileJson {

    private final JsonMapper json = JsonMapper.builder().build();

    byte[] write(String reference, Instant now, List<FilePart> parts, LeavingOut words) {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", 1);
        file.put("reference", reference);
        file.put("madeAt", now.toString());
        file.put("placesLeftOut", words.places());
        file.put("leftOut", FilePart.leftOutWords(words));
        file.put(
                "parts",
                parts.stream()
                        .map(part -> Map.of(
                                "name",
                                part.name(),
                                "entries",
                                part.entries().stream().map(FileJson::entry).toList()))
                        .toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static Map<String, String> entry(FilePart.Entry entry) {
        var fields = new LinkedHashMap<String, String>();
        if (entry.at() != null) {
            fields.put("at", entry.at().toString());
        }
        fields.put("by", entry.by());
        fields.put("title", entry.title());
        fields.put("text", entry.text());
        return fields;
    }
}
