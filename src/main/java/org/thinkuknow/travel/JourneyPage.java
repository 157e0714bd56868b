package org.thinkuknow.travel;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param next where the list goes on; empty at its end
 */
public record JourneyPage(List<JourneyLine> lines, Optional<JourneyPlace> next) {}
