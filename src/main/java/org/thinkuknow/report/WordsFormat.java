package org.thinkuknow.report;

import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of a report as one text, before it is sealed and after it is opened. */
@Component
class WordsFormat {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Map<Field, String> words) {
        var byKey = new LinkedHashMap<String, String>();
        words.forEach((field, text) -> byKey.put(field.key(), text));
        return json.writeValueAsString(byKey);
    }

    Map<Field, String> read(String text) {
        var words = new EnumMap<Field, String>(Field.class);
        json.readValue(text, new TypeReference<Map<String, String>>() {})
                .forEach((key, value) -> Field.of(key).ifPresent(field -> words.put(field, value)));
        return words;
    }
}
