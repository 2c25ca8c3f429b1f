/** How far submissions are, told to those who run the services: counters, ages, logs and traces. */
package cn.gouji.kit.stage;
