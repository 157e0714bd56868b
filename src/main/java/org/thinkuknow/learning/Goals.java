package org.thinkuknow.learning;

import java.util.List;

/**
 * What a lesson is for, beyond its aim.
 *
 * @param iCan          two to four sentences that a child can say afterwards
 * @param computing     where it fits in the programmes of study for computing
 * @param relationships where it fits in the guidance on relationships and health education
 */
public record Goals(List<String> iCan, List<CurriculumPoint> computing, List<CurriculumPoint> relationships) {}
