package org.thinkuknow.partner;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.CountedTables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What became of the buttons on other sites, site by site. */
@Component
class FunnelFigures implements CountedTables {

    private final FunnelRows rows;

    FunnelFigures(FunnelRows rows) {
        this.rows = rows;
    }

    @Override
    public List<CountedTable> between(LocalDate first, LocalDate last) {
        var sites = rows.between(first, last);
        if (sites.isEmpty()) {
            return List.of();
        }
        var heads = new ArrayList<>(List.of("Site"));
        Arrays.stream(FunnelStep.values()).map(FunnelStep::words).forEach(heads::add);
        return List.of(new CountedTable(
                "button",
                "From a button on another site to a report",
                "For each site: how often its button was fetched, pressed and led to the form, and how many reports came by it.",
                "Single visitors. A browser keeps the button for an hour, so what is fetched is closer to visits than to views.",
                heads,
                sites.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(site -> new CountedRow(
                                site.getKey(),
                                Stream.of(FunnelStep.values())
                                        .map(step -> site.getValue().getOrDefault(step, 0L))
                                        .toList()))
                        .toList(),
                false));
    }
}
