/** Rules on what cannot be, or hardly can be: values that contradict each other without breaking an equation. */
package cn.gouji.validate.plausibility;
