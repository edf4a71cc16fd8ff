import { z } from 'zod';

/** Who published a report; `family` groups sister outlets of one owner. */
export const Outlet = z.object({
  name: z.string(),
  domain: z.string().optional(),
  family: z.string().optional(),
});
export type Outlet = z.infer<typeof Outlet>;
