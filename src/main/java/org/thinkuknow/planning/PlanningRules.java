package org.thinkuknow.planning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * The settings {@code thinkuknow.planning.*}.
 *
 * @param halfTerms the school's own half terms, in order; a school year of which none is given has those of England
 */
@ConfigurationProperties("thinkuknow.planning")
record PlanningRules(@DefaultValue List<HalfTerm> halfTerms) {

    List<HalfTerm> of(SchoolYear year) {
        var own = halfTerms.stream()
                .filter(half -> SchoolYear.on(half.from()).equals(year))
                .toList();
        return own.isEmpty() ? EnglishTerms.of(year) : own;
    }
}
