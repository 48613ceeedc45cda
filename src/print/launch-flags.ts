export interface LaunchOptions {
  readonly sandbox: boolean;
  /** Temporary folder of the browser's profile. */
  readonly profile: string;
}

/** The browser's command line: quick to start, mute, and with no way out to a network. */
export function listLaunchFlags({ sandbox, profile }: LaunchOptions): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...(sandbox ? [] : ['--no-sandbox']),
    ...offline,
    ...quiet,
    ...steady,
    'about:blank',
  ];
}

/** Port 9 (discard) of this machine, where nothing listens; without `<-loopback>` this machine is reached directly. */
export const blockedProxy = { proxyServer: 'http://127.0.0.1:9', proxyBypassList: ['<-loopback>'] };

/** Pages are refused every request already; this is for what the browser itself would ask for, and a second lock. */
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  `--proxy-server=${blockedProxy.proxyServer}`,
  `--proxy-bypass-list=${blockedProxy.proxyBypassList}`,
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-quic',
  '--disable-sync',
  '--no-pings',
];

/** No dialogs, no key rings, no reporters, no graphics processor. */
const quiet = [
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-crashpad-for-testing',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--hide-scrollbars',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=AcceptCHFrame,DialMediaRouteProvider,MediaRouter,OptimizationHints,Translate',
];

/** The same page whatever the machine, and whatever was printed before it. */
const steady = [
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  // Its measuring, done or not by chance before the page is printed, numbers elements in the tagged PDF otherwise.
  '--disable-blink-features=LayoutInstabilityAPI',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-renderer-backgrounding',
];
