package org.thinkuknow.partner.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.thinkuknow.partner.FunnelStep;
import org.thinkuknow.partner.Hosts;

import java.util.List;
import java.util.Map;

/** The exact numbers of each site, as a table that a screen reader can walk. */
class FunnelTable extends NativeTable {

    FunnelTable(List<Hosts.HostSite> sites, Map<String, Map<FunnelStep, Long>> numbers) {
        setId("funnel");
        setCaptionText(
                "The last 28 days. “Shown” counts fetches of the button's file, at most one an hour from a browser; "
                        + "“pressed” only where the browser said that it came from another site.");
        var head = new NativeTableRow(columnHead("Site"));
        for (var step : FunnelStep.values()) {
            head.add(columnHead(step.words()));
        }
        var body = new NativeTableBody();
        sites.forEach(site -> body.add(row(site, numbers.getOrDefault(site.key(), Map.of()))));
        add(new NativeTableHeader(head), body);
    }

    private static NativeTableHeaderCell columnHead(String words) {
        var head = new NativeTableHeaderCell(words);
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private static NativeTableRow row(Hosts.HostSite site, Map<FunnelStep, Long> numbers) {
        var name = new NativeTableHeaderCell(site.name());
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        for (var step : FunnelStep.values()) {
            row.add(new NativeTableCell(String.valueOf(numbers.getOrDefault(step, 0L))));
        }
        return row;
    }
}
