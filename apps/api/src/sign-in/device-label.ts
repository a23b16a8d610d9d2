const browsers = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//u],
  ["Opera", /\bOPR\//u],
  ["Samsung Internet", /\bSamsungBrowser\//u],
  ["Firefox", /\b(?:Firefox|FxiOS)\//u],
  ["Chrome", /\b(?:Headless)?(?:Chrome|CriOS)\//u],
  ["Safari", /\bSafari\//u],
] as const;
const systems = [
  ["iPhone", /\biPhone\b/u],
  ["iPad", /\biPad\b/u],
  ["Android", /\bAndroid\b/u],
  ["Windows", /\bWindows\b/u],
  ["ChromeOS", /\bCrOS\b/u],
  ["macOS", /\bMacintosh\b/u],
  ["Linux", /\bLinux\b/u],
] as const;

/** "Firefox, Windows": names of a closed list, so that nothing a browser sends is kept as it is. Empty where none fits. */
export function deviceLabel(userAgent: string | undefined): string {
  const text = (userAgent ?? "").slice(0, 500);
  return [browsers, systems]
    .flatMap((names) => names.find(([, pattern]) => pattern.test(text))?.[0] ?? [])
    .join(", ");
}
