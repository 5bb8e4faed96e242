export { sayFormFault, type FormFault, type FormFaultCode } from './faults.ts'
export { fromXlsForm, type FormReading } from './read/index.ts'
export { toXlsForm } from './write.ts'
