/** Compiles and chooses for ./test: plain programs of the JDK, which .ci/tools.sh compiles by themselves before anything else is. */
package org.thinkuknow.build;
