import type { Settings } from '../settings.ts'
import { type Installation, openInstallation } from '../start/installation.ts'

/** Does `work` on the installation that the settings name, beside a running server or without one, and closes what it opened. */
export async function withInstallation<T>(settings: Settings, work: (installation: Installation) => Promise<T>): Promise<T> {
  const installation = await openInstallation(settings)
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}
