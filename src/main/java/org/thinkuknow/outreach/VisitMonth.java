package org.thinkuknow.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The visits of a month.
 *
 * @param visits  one by one; none, if there are very many
 * @param numbers how many there are on each day, if there are very many
 */
public record VisitMonth(List<VisitFacts> visits, Map<LocalDate, Long> numbers) {}
