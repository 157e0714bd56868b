package org.thinkuknow.overseas;

/**
 * How high the risk is that the person harms a child again, and who says so on what grounds.
 *
 * @param band  such as "high"
 * @param tool  with which it was assessed, such as "ARMS, 2 October 2026"
 * @param basis convictions or other reasonable grounds on which the assessment rests
 */
public record RiskBasis(String band, String tool, String basis) {

    /** Never the grounds: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "RiskBasis";
    }
}
