package org.thinkuknow.statistics;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.FactSource;

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
}
