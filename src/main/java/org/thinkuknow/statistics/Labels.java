package org.thinkuknow.statistics;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.FactSource;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the codes of each dimension are called, as the modules that know them say. */
@Component
class Labels {

    private final List<FactSource> sources;

    Labels(List<FactSource> sources) {
        this.sources = sources;
    }

    /** The codes of a dimension with their words, in the order in which they are shown. */
    Map<String, String> of(Dimension dimension) {
        var words = new LinkedHashMap<String, String>();
        sources.forEach(source -> words.putAll(source.values().getOrDefault(dimension, Map.of())));
        return words;
    }

    /** The codes of every dimension with their words. */
    Map<Dimension, Map<String, String>> all() {
        var all = new EnumMap<Dimension, Map<String, String>>(Dimension.class);
        sources.forEach(source -> source.values()
                .forEach((dimension, words) -> all.computeIfAbsent(dimension, none -> new LinkedHashMap<>())
                        .putAll(words)));
        return all;
    }
}
