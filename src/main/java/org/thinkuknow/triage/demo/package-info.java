/** What the demo has on its desk: invented reports at every stage, and new ones that arrive (decision 0083). */
@NullMarked
package org.thinkuknow.triage.demo;

import org.jspecify.annotations.NullMarked;
